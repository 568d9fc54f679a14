package main

import (
	"os"
	"path/filepath"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/s3/types"
)

// store makes the bucket and uploads both manifests.
func (r *run) store() {
	r.tally.check("CreateBucket, and versions switched on", func() error {
		place := types.BucketLocationConstraint(r.region)
		_, err := r.s3.CreateBucket(r.context, &s3.CreateBucketInput{
			Bucket:                    aws.String(bucket),
			CreateBucketConfiguration: &types.CreateBucketConfiguration{LocationConstraint: place},
		})
		if err != nil {
			return err
		}
		_, err = r.s3.PutBucketVersioning(r.context, &s3.PutBucketVersioningInput{
			Bucket:                  aws.String(bucket),
			VersioningConfiguration: &types.VersioningConfiguration{Status: types.BucketVersioningStatusEnabled},
		})
		return err
	})
	for _, name := range []string{"training.manifest", "testing.manifest"} {
		r.tally.check("PutObject of "+name, func() error {
			file, err := os.Open(filepath.Join(os.Getenv("E2E_MANIFESTS"), name))
			if err != nil {
				return err
			}
			defer file.Close()
			put, err := r.s3.PutObject(r.context, &s3.PutObjectInput{Bucket: aws.String(bucket), Key: aws.String(name), Body: file})
			if err != nil {
				return err
			}
			return unless(put.VersionId != nil, put)
		})
	}
}

// empty deletes every version of every object, and then the bucket.
func (r *run) empty() {
	r.tally.check("DeleteObjects and DeleteBucket", func() error {
		listed, err := r.s3.ListObjectVersions(r.context, &s3.ListObjectVersionsInput{Bucket: aws.String(bucket)})
		if err != nil {
			return err
		}
		var objects []types.ObjectIdentifier
		for _, version := range listed.Versions {
			objects = append(objects, types.ObjectIdentifier{Key: version.Key, VersionId: version.VersionId})
		}
		answer, err := r.s3.DeleteObjects(r.context, &s3.DeleteObjectsInput{
			Bucket: aws.String(bucket),
			Delete: &types.Delete{Objects: objects},
		})
		if err != nil {
			return err
		}
		if err := unless(len(objects) > 2 && len(answer.Deleted) == len(objects), answer); err != nil {
			return err
		}
		if _, err := r.s3.DeleteBucket(r.context, &s3.DeleteBucketInput{Bucket: aws.String(bucket)}); err != nil {
			return err
		}
		gone := s3.NewBucketNotExistsWaiter(r.s3)
		return gone.Wait(r.context, &s3.HeadBucketInput{Bucket: aws.String(bucket)}, time.Minute)
	})
}
