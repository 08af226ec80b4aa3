package org.saphan.registry.accessrevocation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Listing;
import org.saphan.http.Open;

@Path("/public/access-revocations")
@RunOnVirtualThread
@Tag(name = "access-revocations")
class RevokedTokensResource {

    private final StandingRevocations standing;

    RevokedTokensResource(StandingRevocations standing) {
        this.standing = standing;
    }

    @GET
    @Open
    @Operation(
            operationId = "listRevokedTokens",
            summary = "List which tokens count no more",
            description =
                    "Everybody, without a token: what whoever checks tokens has to refuse. Those of one client are"
                            + " of the last 30 days, because no token lives longer; those of a whole agency stay until they are"
                            + " lifted. With `If-None-Match`, to be asked every second.")
    public RestResponse<Listing<RevokedTokens>> list(
            @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var edition = standing.edition(); // before the list: a list that is newer than its tag is asked for again
        return Answers.read(edition, new Listing<>(standing.tokens()), ifNoneMatch);
    }
}
