"""A trained model in use by boto3's Rekognition client: started, asked about images, stopped, copied to another account."""

import json
import os
import time
import urllib.request

import boto3

# The beginning of a PNG; the emulator reads no further.
IMAGE = bytes.fromhex("89504e470d0a1a0a0000000d49484452")
OTHER_ACCOUNT = "444455556666"
OTHER_KEYS = {
    "aws_access_key_id": "AKIAI44QH8DHBEXAMPLE",
    "aws_secret_access_key": "je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY",
}


def refusal_of(call, error):
    """The message of a call that must fail with one of the errors of the client."""
    try:
        call()
    except error as caught:
        return caught.response["Error"]["Message"]
    raise AssertionError(f"the call should fail with {error.__name__}")


def described(rekognition, project, name):
    answer = rekognition.describe_project_versions(ProjectArn=project, VersionNames=[name])
    (version,) = answer["ProjectVersionDescriptions"]
    return version


def settled(rekognition, project, name):
    """The version once nothing is in progress; a minute is far more than it takes."""
    for _ in range(600):
        version = described(rekognition, project, name)
        if version["Status"] not in ("STARTING", "STOPPING", "COPYING_IN_PROGRESS"):
            return version
        time.sleep(0.1)
    raise AssertionError("still in progress after a minute")


def try_models(check, rekognition, bucket, project, version):
    errors = rekognition.exceptions
    with check("start_project_version, and the waiter project_version_running"):
        answer = rekognition.start_project_version(ProjectVersionArn=version, MinInferenceUnits=1)
        assert answer["Status"] == "STARTING", answer
        waiter = rekognition.get_waiter("project_version_running")
        waiter.wait(ProjectArn=project, VersionNames=["v1"], WaiterConfig={"Delay": 1, "MaxAttempts": 60})
        assert described(rekognition, project, "v1")["MinInferenceUnits"] == 1
    with check("more units than the quota allows are refused"):
        call = lambda: rekognition.start_project_version(ProjectVersionArn=version, MinInferenceUnits=6)
        refusal_of(call, errors.ResourceInUseException)
    detect = lambda image, **more: rekognition.detect_custom_labels(ProjectVersionArn=version, Image=image, **more)
    with check("detect_custom_labels of bytes and of an object with them: the same answer"):
        bucket.put_object(Key="images/one.png", Body=IMAGE)
        stored = {"S3Object": {"Bucket": bucket.name, "Name": "images/one.png"}}
        sent = detect({"Bytes": IMAGE}, MinConfidence=0)["CustomLabels"]
        assert sorted(label["Name"] for label in sent) == ["good", "scratched"], sent
        assert detect(stored, MinConfidence=0)["CustomLabels"] == sent
        assert detect(stored, MinConfidence=0, MaxResults=1)["CustomLabels"] == sent[:1]
    with check("images that are none, too large, or missing"):
        refusal_of(lambda: detect({"Bytes": b"no image"}), errors.InvalidImageFormatException)
        refusal_of(lambda: detect({"Bytes": IMAGE + bytes(4 * 1024 * 1024)}), errors.ImageTooLargeException)
        missing = {"S3Object": {"Bucket": bucket.name, "Name": "images/none.png"}}
        refusal_of(lambda: detect(missing), errors.InvalidS3ObjectException)
    with check("stop_project_version"):
        assert rekognition.stop_project_version(ProjectVersionArn=version)["Status"] == "STOPPING"
        assert settled(rekognition, project, "v1")["Status"] == "STOPPED"
        refusal_of(lambda: detect({"Bytes": IMAGE}), errors.ResourceNotReadyException)
    try_copies(check, rekognition, project, version)


def try_copies(check, rekognition, project, version):
    errors = rekognition.exceptions
    account = {
        "keys": [{"accessKeyId": OTHER_KEYS["aws_access_key_id"], "secretAccessKey": OTHER_KEYS["aws_secret_access_key"]}],
        "buckets": {"e2e-boto3-production": {}},
        "projects": {"shop": {}},
    }
    url = os.environ["AWS_ENDPOINT_URL"] + "/_emulator/seed"
    seed = json.dumps({"accounts": {OTHER_ACCOUNT: account}}).encode()
    urllib.request.urlopen(urllib.request.Request(url, seed, method="POST")).close()
    other = boto3.client("rekognition", **OTHER_KEYS)
    (destination,) = [entry["ProjectArn"] for entry in other.describe_projects()["ProjectDescriptions"]]
    copy = lambda: other.copy_project_version(
        SourceProjectArn=project,
        SourceProjectVersionArn=version,
        DestinationProjectArn=destination,
        VersionName="copied",
        OutputConfig={"S3Bucket": "e2e-boto3-production", "S3KeyPrefix": "models"},
        Tags={"team": "shop"},
    )
    document = {
        "Effect": "Allow",
        "Principal": {"AWS": OTHER_ACCOUNT},
        "Action": "rekognition:CopyProjectVersion",
        "Resource": version,
    }
    with check("copy_project_version from another account is denied without a project policy"):
        assert "no resource-based policy" in refusal_of(copy, other.exceptions.AccessDeniedException)
    with check("put_project_policy, and the paginator of list_project_policies"):
        policy = {"ProjectArn": project, "PolicyName": "production"}
        text = json.dumps({"Version": "2012-10-17", "Statement": [document]})
        revision = rekognition.put_project_policy(**policy, PolicyDocument=text)["PolicyRevisionId"]
        refusal_of(
            lambda: rekognition.put_project_policy(**policy, PolicyDocument="{}"), errors.MalformedPolicyDocumentException
        )
        pages = rekognition.get_paginator("list_project_policies").paginate(ProjectArn=project)
        (listed,) = pages.search("ProjectPolicies")
        assert (listed["PolicyRevisionId"], listed["PolicyDocument"]) == (revision, text), listed
    with check("copy_project_version with the policy"):
        arn = copy()["ProjectVersionArn"]
        version_there = settled(other, destination, "copied")
        assert version_there["Status"] == "COPYING_COMPLETED", version_there
        assert version_there["SourceProjectVersionArn"] == version, version_there
        assert other.list_tags_for_resource(ResourceArn=arn)["Tags"] == {"team": "shop"}
    with check("delete_project_policy"):
        rekognition.delete_project_policy(**policy)
        assert rekognition.list_project_policies(ProjectArn=project)["ProjectPolicies"] == []
