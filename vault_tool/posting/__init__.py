"""Floor 3: what a post says. Facts with their evidence, features, pay. Text in, values out."""
