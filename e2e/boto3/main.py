"""Drives the emulator at AWS_ENDPOINT_URL with boto3, through the life of a project version and of a bucket."""

import os
import sys

import boto3
from botocore.config import Config
from datasets import try_datasets
from elsewhere import try_elsewhere
from releases import try_releases
from storage import try_storage
from tally import Tally
from training import try_training

BUCKET = "e2e-boto3"


def main():
    tally = Tally("boto3")
    check = tally.check
    # Presigned URLs of boto3 have a signature of the second version unless it is asked for the fourth.
    s3 = boto3.resource("s3", config=Config(signature_version="s3v4"))
    rekognition = boto3.client("rekognition")
    bucket = s3.Bucket(BUCKET)
    with check("s3: Bucket.create, and versions switched on"):
        bucket.create(CreateBucketConfiguration={"LocationConstraint": os.environ["AWS_REGION"]})
        bucket.wait_until_exists()
        bucket.Versioning().enable()
        assert s3.BucketVersioning(BUCKET).status == "Enabled"
    try_storage(check, s3, bucket)
    with check("s3: upload_file of both manifests"):
        for name in ("training", "testing"):
            bucket.upload_file(os.path.join(os.environ["E2E_MANIFESTS"], f"{name}.manifest"), f"{name}.manifest")
    try_training(check, rekognition, s3, bucket)
    try_datasets(check, rekognition, bucket)
    try_releases(check)
    try_elsewhere(check, rekognition)
    with check("s3: Bucket.delete"):
        bucket.object_versions.delete()
        bucket.delete()
        bucket.wait_until_not_exists()
    return tally.finish()


sys.exit(main())
