package org.saphan.registry.personaldatareport;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;

@Path("/purposes")
@RunOnVirtualThread
@Tag(name = "personal data")
class PurposeResource {

    @GET
    @RequiresScope("registry.read")
    @Operation(
            operationId = "listPurposes",
            summary = "List the purposes of reading personal data",
            description =
                    "What the header Purpose may say, with the lawful basis (PDPA s. 24). The header is free text: say what"
                            + " the reading is for, not only its kind.")
    public Listing<PurposeDetails> list() {
        return new Listing<>(
                Arrays.stream(KnownPurpose.values()).map(KnownPurpose::details).toList());
    }
}
