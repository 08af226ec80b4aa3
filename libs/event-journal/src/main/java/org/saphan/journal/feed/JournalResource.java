package org.saphan.journal.feed;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.RequiresScope;
import org.saphan.journal.rebase.JournalEpoch;
import org.saphan.journal.rebase.Rebase;

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
            summary = "Go on after a restore of the database, or a loss of the topics",
            description =
                    "A restored database has forgotten what its topics and the copies remember. This compares them, and "
                            + "begins an epoch in which everything is announced once more, with sequences above all that "
                            + "was ever announced; what the database does not know is announced as erased. `dryRun=true` "
                            + "says what would be done. "
                            + "Scope: `<service>.write`, and the agency must be the operator of this service.")
    public JournalEpoch rebaseJournal(
            @Parameter(description = "Whether to say what would be done, and to do nothing.")
                    @QueryParam("dryRun")
                    @DefaultValue("false")
                    boolean dryRun) {
        return rebase.run(dryRun);
    }
}
