// Command drive drives the emulator at AWS_ENDPOINT_URL with the AWS SDK for Go, through the life of a project version.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/rekognition"
	"github.com/aws/aws-sdk-go-v2/service/s3"
)

// bucket is made here and gone in the end.
const bucket = "e2e-go"

// run is what the steps share.
type run struct {
	context     context.Context
	rekognition *rekognition.Client
	s3          *s3.Client
	region      string
	tally       *tally
	project     string
	version     string
}

func main() {
	ctx := context.Background()
	settings, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	r := &run{
		context:     ctx,
		rekognition: rekognition.NewFromConfig(settings),
		s3:          s3.NewFromConfig(settings, func(o *s3.Options) { o.UsePathStyle = true }),
		region:      settings.Region,
		tally:       &tally{title: "go"},
	}
	r.store()
	r.train()
	r.read()
	r.tag()
	r.notThere()
	r.delete()
	r.empty()
	os.Exit(r.tally.finish())
}
