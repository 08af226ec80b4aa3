package org.saphan.plan.target;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.RequiresScope;

@Path("/programmes/{code}/targets")
@RunOnVirtualThread
@Tag(name = "reports")
class TargetResource {

    private final TargetResults targets;

    TargetResource(TargetResults targets) {
        this.targets = targets;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readTargets",
            summary = "Read the targets",
            description = "Each target of the programme that is measured here, with what was reached and what is"
                    + " missing, compared unrounded, and by which methods its indicator was measured. `elsewhere` has"
                    + " the targets that another service measures, and says which.")
    public TargetReport read(@Parameter(example = "OTOP_TO_SME") @PathParam("code") @Size(max = 40) String code) {
        return targets.of(code);
    }
}
