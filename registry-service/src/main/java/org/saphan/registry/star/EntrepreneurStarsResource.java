package org.saphan.registry.star;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.Listing;
import org.saphan.http.Open;

@Path("/public/entrepreneurs/{otopRegistrationNo}/stars")
@RunOnVirtualThread
@Tag(name = "stars")
class EntrepreneurStarsResource {

    private static final String NUMBER = "OTOP-\\d{4}-\\d{4}-\\d{5,9}";

    private final PublicStars stars;

    EntrepreneurStarsResource(PublicStars stars) {
        this.stars = stars;
    }

    @GET
    @Open
    @Operation(
            operationId = "checkStarsOfEntrepreneur",
            summary = "Check the stars of an OTOP number",
            description =
                    "Everybody, without a token: the products under the number, each with its stars. Who is behind the"
                            + " number is not said.")
    public Listing<StarredProduct> check(
            @Parameter(example = "OTOP-2401-2553-00001") @PathParam("otopRegistrationNo") @Pattern(regexp = NUMBER) String otopRegistrationNo) {
        return new Listing<>(stars.ofEntrepreneur(otopRegistrationNo));
    }
}
