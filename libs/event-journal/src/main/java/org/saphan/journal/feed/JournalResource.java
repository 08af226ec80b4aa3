package org.saphan.journal.feed;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.RequiresScope;
import org.saphan.journal.fence.JournalEpoch;
import org.saphan.journal.fence.Rebase;

@Path("/journal")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "operation", description = "For those who operate this service.")
class JournalResource {

    private final Rebase rebase;

    JournalResource(Rebase rebase) {
        this.rebase = rebase;
    }

    @PUT
    @Path("/rebase")
    @RequiresScope("{service}.write")
    @Operation(
            operationId = "rebaseJournal",
            summary = "Go on after a restore into another database instance",
            description =
                    "Transaction ids of another PostgreSQL instance compare with nothing, so after a restore the relay "
                            + "stands still until this is called. Everything announced before is announced once more. "
                            + "Scope: `<service>.write`, and the agency must be the operator of this service.")
    public JournalEpoch rebaseJournal() {
        return rebase.run();
    }
}
