"""What the emulator does not have: each client reads, in its own protocol, what was asked for and that it is not there."""

import boto3

from training import error_of

# Client, its method, the name that its requests are signed for.
OTHERS = [
    ("dynamodb", "list_tables", {}, "dynamodb"),
    ("sqs", "list_queues", {}, "sqs"),
    ("logs", "describe_log_groups", {}, "logs"),
    ("lambda", "list_functions", {}, "lambda"),
    ("iam", "list_users", {}, "iam"),
    ("sns", "list_topics", {}, "sns"),
    ("ec2", "describe_instances", {}, "ec2"),
    ("route53", "list_hosted_zones", {}, "route53"),
    ("secretsmanager", "list_secrets", {}, "secretsmanager"),
    ("kms", "list_keys", {}, "kms"),
]

# Of services that the emulator has in part: client, its method, the operation as the API names it.
IN_PART = [
    ("rekognition", "detect_labels", {"Image": {"Bytes": b"x"}}, "DetectLabels"),
    ("ssm", "list_commands", {}, "ListCommands"),
    ("cloudwatch", "list_metrics", {}, "ListMetrics"),
    ("stepfunctions", "list_state_machines", {}, "ListStateMachines"),
]


def try_elsewhere(check, rekognition):
    for name, method, arguments, operation in IN_PART:
        with check(f"{operation} of {name} is not emulated, and named"):
            code, message = error_of(lambda: getattr(boto3.client(name), method)(**arguments))
            assert code == "NotEmulatedException", (code, message)
            assert f"does not emulate {operation} of" in message, message
            assert "packages/emulator/docs/coverage.md" in message, message
    with check("a client of another Region hears which one the emulator is for"):
        elsewhere = boto3.client("rekognition", region_name="us-east-1")
        code, message = error_of(elsewhere.describe_projects)
        assert code == "InvalidSignatureException" and "This emulator is for eu-west-1" in message, (code, message)
    for name, method, arguments, signed in OTHERS:
        with check(f"{name} is said not to be emulated"):
            code, message = error_of(lambda: getattr(boto3.client(name), method)(**arguments))
            assert code == "NotEmulatedException", (code, message)
            assert f"This request is for {signed} (" in message, message
