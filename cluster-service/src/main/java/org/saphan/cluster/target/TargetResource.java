package org.saphan.cluster.target;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.cluster.known.plan.KnownProgrammes;
import org.saphan.http.RequiresScope;
import org.saphan.http.target.TargetMeasure;
import org.saphan.http.target.TargetReport;

@Path("/programmes/{code}/targets")
@RunOnVirtualThread
@Tag(name = "reports", description = "What the clusters of a programme came to.")
class TargetResource {

    private final KnownProgrammes programmes;
    private final Instance<TargetMeasure> measures;

    TargetResource(KnownProgrammes programmes, @Any Instance<TargetMeasure> measures) {
        this.programmes = programmes;
        this.measures = measures;
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "readTargets",
            summary = "Read the targets",
            description =
                    "Each target of the programme that is measured at its clusters, with what was reached and what"
                            + " is missing, compared unrounded. `elsewhere` has the targets that another service measures, and"
                            + " says which. No duty is needed.")
    public TargetReport read(@Parameter(example = "SME_CLUSTER_2562") @PathParam("code") @Size(max = 40) String code) {
        return TargetReport.of(code, programmes.targets(code), measures);
    }
}
