package org.saphan.cluster.socialfinding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.monitoringround.MonitoringDuties;
import org.saphan.http.Answers;
import org.saphan.http.RequiresScope;

@Path("/social-findings/{id}")
@RunOnVirtualThread
@Tag(name = "monitoring")
class SocialFindingResource {

    private final SocialFindings findings;
    private final MonitoringDuties duties;

    SocialFindingResource(SocialFindings findings, MonitoringDuties duties) {
        this.findings = findings;
        this.duties = duties;
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "readSocialFinding",
            summary = "Read a social finding",
            description = "One finding by its id, also a superseded one. Only for who monitors or coordinates the"
                    + " cluster.")
    public RestResponse<SocialFindingDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var finding = findings.require(id).details();
        duties.requireReader(finding.clusterId());
        return Answers.read(finding.version(), finding, ifNoneMatch);
    }
}
