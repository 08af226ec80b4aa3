package org.saphan.twin.documents.thing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.saphan.http.RequiresScope;

@Path("/twin/documents")
@RunOnVirtualThread
class ThingResource {

    @GET
    @RequiresScope("twin.read")
    @Operation(summary = "Read", description = "Reads.")
    public String read() {
        return "";
    }
}
