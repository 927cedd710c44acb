"""What a job pays: by the hour, after fees, against what the freelancer needs."""
