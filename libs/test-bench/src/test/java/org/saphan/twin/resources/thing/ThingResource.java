package org.saphan.twin.resources.thing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.saphan.http.RequiresScope;

@Path("/twin/resources")
class ThingResource {

    @GET
    @RequiresScope("twin.read")
    @Operation(operationId = "twinResources", summary = "Read", description = "Reads.")
    public String read() {
        return "";
    }
}
