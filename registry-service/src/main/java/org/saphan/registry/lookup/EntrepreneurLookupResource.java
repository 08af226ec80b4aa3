package org.saphan.registry.lookup;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Idempotent;
import org.saphan.http.Listing;
import org.saphan.http.Purpose;
import org.saphan.http.RequiresScope;

@Path("/entrepreneur-lookups")
@RunOnVirtualThread
@Tag(name = "look-ups", description = "Finding entrepreneurs by what an agency has of them.")
class EntrepreneurLookupResource {

    private final LookUpEntrepreneurs lookUp;

    EntrepreneurLookupResource(LookUpEntrepreneurs lookUp) {
        this.lookUp = lookUp;
    }

    @POST
    @Idempotent
    @ResponseStatus(200)
    @RequiresScope(Purpose.SCOPE)
    @Operation(
            operationId = "lookUpEntrepreneurs",
            summary = "Look entrepreneurs up",
            description =
                    "By identification numbers, OTOP numbers, community-enterprise codes and the agency's own references,"
                            + " at most 1000 together. One answer an entry, in the order of the request, without repeating it; an"
                            + " invalid entry is answered as such. Whoever is found is written down in its access log.")
    public Listing<LookedUpEntrepreneur> lookUp(
            @Parameter(description = "For what they are looked up.", required = true, example = "Check of applicants")
                    @HeaderParam("Purpose")
                    @Size(max = 200) @Nullable String purpose,
            @NotNull @Valid EntrepreneurLookup asked) {
        return new Listing<>(lookUp.run(asked, Purpose.require(purpose)));
    }
}
