package org.saphan.cluster.membership;

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

/// The members of one cluster.
@Path("/clusters/{id}/members")
@RunOnVirtualThread
@Tag(name = "members", description = "The members of clusters.")
class ClusterMemberResource {

    private final Memberships memberships;
    private final ClusterQueries clusters;
    private final InviteMember invite;

    ClusterMemberResource(Memberships memberships, ClusterQueries clusters, InviteMember invite) {
        this.memberships = memberships;
        this.clusters = clusters;
        this.invite = invite;
    }

    @POST
    @Idempotent
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "inviteMember",
            summary = "Invite a member",
            description = "An entrepreneur in the register, or another SME. By the agency that drives the cluster, by"
                    + " OSMEP, or by an agency with SUPPORT_LOCAL_COORDINATION in the cluster's programme.")
    public RestResponse<MembershipDetails> invite(@PathParam("id") UUID id, @NotNull @Valid NewMember member) {
        var membership = invite.run(id, member);
        return Answers.created(membership.version(), membership, "members", membership.membershipId());
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "listMembers",
            summary = "List a cluster's members",
            description =
                    "Also who left; the oldest first; all conditions hold together. With the name that the register"
                            + " publishes, and none where it publishes none.")
    public Page<MembershipDetails> list(
            @PathParam("id") UUID id, @BeanParam @Valid MembershipFilter filter, @BeanParam @Valid PageRequest page) {
        clusters.require(id);
        var rows = memberships.details(memberships.matching(id, filter, page));
        return Page.of(rows, page.limit(), row -> Cursor.of(row.membershipId()));
    }
}
