package org.saphan.cluster.training;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.IfMatch;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;

@Path("/trainings/{id}")
@RunOnVirtualThread
@Tag(name = "trainings")
class TrainingResource {

    private final Trainings trainings;
    private final TrainingReaders readers;
    private final RecordTrainingResults record;

    TrainingResource(Trainings trainings, TrainingReaders readers, RecordTrainingResults record) {
        this.trainings = trainings;
        this.readers = readers;
        this.record = record;
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "readTraining",
            summary = "Read a training",
            description = "One by its id, with what it came to. No duty is needed.")
    public RestResponse<TrainingDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var training = trainings.require(id);
        return Answers.read(training.version(), training.details(), ifNoneMatch);
    }

    @GET
    @Path("/results")
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "readTrainingResults",
            summary = "Read what a training came to",
            description = "With what was noted of each member. Only for the agency that gave it and for who looks after"
                    + " the cluster.")
    public Listing<TrainingResult> results(@PathParam("id") UUID id) {
        return new Listing<>(readers.require(id).results());
    }

    @PUT
    @Path("/results")
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "recordTrainingResults",
            summary = "Record what a training came to",
            description =
                    "For members that took part; replaces what was recorded before. By the agency that gave it, by"
                            + " the agency that drives the cluster, by OSMEP, or by an agency with"
                            + " SUPPORT_LOCAL_COORDINATION in the cluster's programme.")
    public RestResponse<TrainingDetails> record(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid NewTrainingResults results) {
        var training = record.run(id, results, IfMatch.of(ifMatch));
        return Answers.ok(training.version(), training);
    }
}
