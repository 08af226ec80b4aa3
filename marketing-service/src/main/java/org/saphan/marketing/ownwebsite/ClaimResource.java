package org.saphan.marketing.ownwebsite;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.RequiresScope;

@Path("/entrepreneurs/{id}/own-websites")
@RunOnVirtualThread
@Tag(name = "own-websites", description = "Websites of entrepreneurs, proven to be their own.")
class ClaimResource {

    private final ClaimOwnWebsite claim;

    ClaimResource(ClaimOwnWebsite claim) {
        this.claim = claim;
    }

    @POST
    @Idempotent
    @RequiresScope("marketing.write")
    @Operation(
            operationId = "claimOwnWebsite",
            summary = "Claim a website for an entrepreneur",
            description =
                    "For one in the register whose consent to be marketed stands. The answer has the token that the"
                            + " site is to show, and says where. By OPS-MOC, or by an agency with SUPPORT_MARKETING in the"
                            + " programme where the entrepreneur is.")
    public RestResponse<OwnWebsiteDetails> claim(@PathParam("id") UUID id, @NotNull @Valid NewOwnWebsite entry) {
        var website = claim.run(id, entry);
        return Answers.created(website.version(), website, "own-websites", website.ownWebsiteId());
    }
}
