"""Floor 3: what a post says. Facts with their evidence, parts, features, pay. Text in, values out."""
