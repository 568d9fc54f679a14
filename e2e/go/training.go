package main

import (
	"encoding/json"
	"math"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/rekognition"
	"github.com/aws/aws-sdk-go-v2/service/rekognition/types"
	"github.com/aws/aws-sdk-go-v2/service/s3"
)

func asset(key string) []types.Asset {
	object := &types.S3Object{Bucket: aws.String(bucket), Name: aws.String(key)}
	return []types.Asset{{GroundTruthManifest: &types.GroundTruthManifest{S3Object: object}}}
}

// train creates a project and a version of it, and waits for the training.
func (r *run) train() {
	r.tally.check("CreateProject", func() error {
		created, err := r.rekognition.CreateProject(r.context, &rekognition.CreateProjectInput{ProjectName: aws.String("surfaces")})
		if err != nil {
			return err
		}
		r.project = aws.ToString(created.ProjectArn)
		return unless(strings.Contains(r.project, ":project/surfaces/"), r.project)
	})
	r.tally.check("CreateProjectVersion", func() error {
		created, err := r.rekognition.CreateProjectVersion(r.context, &rekognition.CreateProjectVersionInput{
			ProjectArn:   aws.String(r.project),
			VersionName:  aws.String("v1"),
			OutputConfig: &types.OutputConfig{S3Bucket: aws.String(bucket), S3KeyPrefix: aws.String("results")},
			TrainingData: &types.TrainingData{Assets: asset("training.manifest")},
			TestingData:  &types.TestingData{Assets: asset("testing.manifest")},
			Tags:         map[string]string{"team": "surfaces", "stage": "e2e"},
		})
		if err != nil {
			return err
		}
		r.version = aws.ToString(created.ProjectVersionArn)
		return unless(strings.Contains(r.version, "/version/v1/"), r.version)
	})
	r.tally.check("the waiter ProjectVersionTrainingCompleted", func() error {
		waiter := rekognition.NewProjectVersionTrainingCompletedWaiter(r.rekognition,
			func(o *rekognition.ProjectVersionTrainingCompletedWaiterOptions) {
				o.MinDelay, o.MaxDelay = time.Second, time.Second
			})
		return waiter.Wait(r.context, r.versionsOfProject(), time.Minute)
	})
}

func (r *run) versionsOfProject() *rekognition.DescribeProjectVersionsInput {
	return &rekognition.DescribeProjectVersionsInput{ProjectArn: aws.String(r.project)}
}

// read reads the results of the training where the service says that they are.
func (r *run) read() {
	var described types.ProjectVersionDescription
	r.tally.check("the paginator of DescribeProjectVersions", func() error {
		pages := rekognition.NewDescribeProjectVersionsPaginator(r.rekognition, r.versionsOfProject())
		page, err := pages.NextPage(r.context)
		if err != nil {
			return err
		}
		if err := unless(len(page.ProjectVersionDescriptions) == 1, page); err != nil {
			return err
		}
		described = page.ProjectVersionDescriptions[0]
		return unless(described.Status == types.ProjectVersionStatusTrainingCompleted, described.Status)
	})
	r.tally.check("GetObject of the evaluation summary", func() error {
		if err := unless(described.EvaluationResult != nil, described); err != nil {
			return err
		}
		place := described.EvaluationResult.Summary.S3Object
		object, err := r.s3.GetObject(r.context, &s3.GetObjectInput{Bucket: place.Bucket, Key: place.Name})
		if err != nil {
			return err
		}
		defer object.Body.Close()
		var summary struct{ AggregatedEvaluationResults struct{ F1Score float64 } }
		if err := json.NewDecoder(object.Body).Decode(&summary); err != nil {
			return err
		}
		stated := float64(aws.ToFloat32(described.EvaluationResult.F1Score))
		return unless(math.Abs(summary.AggregatedEvaluationResults.F1Score-stated) < 1e-6, summary)
	})
}
