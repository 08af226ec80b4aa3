package org.saphan.cluster.membership;

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
import org.saphan.cluster.intake.Intake;
import org.saphan.http.Answers;
import org.saphan.http.IfMatch;
import org.saphan.http.RequiresScope;

/// One member and its steps.
@Path("/members/{id}")
@RunOnVirtualThread
@Tag(name = "members")
class MemberResource {

    private static final String BY = " By the agency that drives the cluster, by OSMEP, or by an agency with"
            + " SUPPORT_LOCAL_COORDINATION in the cluster's programme.";

    private final Memberships memberships;
    private final CompleteIntake completeIntake;
    private final ReadIntake readIntake;
    private final ActivateMember activate;
    private final ChangeTier changeTier;
    private final LeaveCluster leave;

    MemberResource(
            Memberships memberships,
            CompleteIntake completeIntake,
            ReadIntake readIntake,
            ActivateMember activate,
            ChangeTier changeTier,
            LeaveCluster leave) {
        this.memberships = memberships;
        this.completeIntake = completeIntake;
        this.readIntake = readIntake;
        this.activate = activate;
        this.changeTier = changeTier;
        this.leave = leave;
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(operationId = "readMember", summary = "Read a member", description = "One membership by its id.")
    public RestResponse<MembershipDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var membership = memberships.details(memberships.require(id));
        return Answers.read(membership.version(), membership, ifNoneMatch);
    }

    @GET
    @Path("/intake")
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "readIntake",
            summary = "Read a member's intake",
            description = "The figures that it began with." + BY)
    public Intake intake(@PathParam("id") UUID id) {
        return readIntake.run(id);
    }

    @PUT
    @Path("/intake")
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "completeIntake",
            summary = "Record a member's intake",
            description = "INVITED becomes INTAKE_DONE." + BY)
    public RestResponse<MembershipDetails> completeIntake(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid Intake intake) {
        return changed(completeIntake.run(id, intake, IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/activation")
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "activateMember",
            summary = "Make an invited enterprise a member",
            description = "INTAKE_DONE becomes ACTIVE, if the entrepreneur still is in the register." + BY)
    public RestResponse<MembershipDetails> activate(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch) {
        return changed(activate.run(id, IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/tier")
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "changeTier",
            summary = "Move a member to another tier",
            description = "With the reason; where it stood before stays readable." + BY)
    public RestResponse<MembershipDetails> changeTier(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid TierChange change) {
        return changed(changeTier.run(id, change, IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/leaving")
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "leaveCluster",
            summary = "End a membership",
            description = "For good; also takes an invitation back." + BY)
    public RestResponse<MembershipDetails> leave(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid Leaving leaving) {
        return changed(leave.run(id, leaving, IfMatch.of(ifMatch)));
    }

    private static RestResponse<MembershipDetails> changed(MembershipDetails details) {
        return Answers.ok(details.version(), details);
    }
}
