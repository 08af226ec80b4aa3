package org.saphan.twin.shortcuts.thing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.saphan.http.RequiresScope;
import org.saphan.journal.Journal;

@Path("/twin/shortcuts")
@RunOnVirtualThread
class ThingResource {

    private final Journal journal;

    ThingResource(Journal journal) {
        this.journal = journal;
    }

    @GET
    @RequiresScope("twin.read")
    @Operation(operationId = "twinShortcuts", summary = "Read", description = "Reads.")
    public String read() {
        return journal.toString();
    }
}
