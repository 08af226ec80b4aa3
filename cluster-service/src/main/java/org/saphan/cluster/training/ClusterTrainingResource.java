package org.saphan.cluster.training;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.saphan.cluster.cluster.ClusterQueries;
import org.saphan.http.Answers;
import org.saphan.http.Cursor;
import org.saphan.http.Idempotent;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;

/// The trainings of one cluster.
@Path("/clusters/{id}/trainings")
@RunOnVirtualThread
@Tag(name = "trainings", description = "What members are trained in, and what it comes to.")
class ClusterTrainingResource {

    private final Trainings trainings;
    private final ClusterQueries clusters;
    private final HoldTraining hold;

    ClusterTrainingResource(Trainings trainings, ClusterQueries clusters, HoldTraining hold) {
        this.trainings = trainings;
        this.clusters = clusters;
        this.hold = hold;
    }

    @POST
    @Idempotent
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "holdTraining",
            summary = "Record a training",
            description =
                    "Given by a service provider that was assigned to the cluster then, to members that were active"
                            + " then, CDAs and others. By that service provider's agency, by the agency that drives the"
                            + " cluster, by OSMEP, or by an agency with SUPPORT_LOCAL_COORDINATION in the cluster's programme.")
    public RestResponse<TrainingDetails> hold(@PathParam("id") UUID id, @NotNull @Valid NewTraining entry) {
        clusters.require(id);
        var training = hold.run(id, entry);
        return Answers.created(training.version(), training, "trainings", training.trainingId());
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "listTrainings",
            summary = "List a cluster's trainings",
            description = "In the order in which they were recorded. No duty is needed.")
    public Page<TrainingDetails> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        clusters.require(id);
        return Page.of(trainings.ofCluster(id, page), page.limit(), row -> Cursor.of(row.id()), Training::details);
    }
}
