package org.saphan.marketing.onlinepresence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;
import org.saphan.http.table.CsvTable;

@Path("/programmes/{code}/online-presence")
@RunOnVirtualThread
@Tag(name = "reports")
class OnlinePresenceResource {

    private static final String PROVINCE = "province";

    private final OnlinePresenceRows presence;

    OnlinePresenceResource(OnlinePresenceRows presence) {
        this.presence = presence;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("marketing.read")
    @Operation(
            operationId = "readOnlinePresence",
            summary = "Read a programme's presence on the web",
            description = "By province: the entrepreneurs with a website of their own, each once, and the online shops,"
                    + " marketplaces counted too. Only what is live, of who may sell now. No duty is needed.")
    public Listing<OnlinePresenceRow> read(
            @Parameter(example = "OTOP_PLUS_NEXT") @PathParam("code") @Size(max = 40) String code,
            @Parameter(description = "By what it is counted.")
                    @QueryParam("by")
                    @DefaultValue(PROVINCE)
                    @Pattern(regexp = PROVINCE) String by) {
        return new Listing<>(presence.byProvince(code));
    }

    @GET
    @Produces(CsvTable.MEDIA_TYPE)
    @RequiresScope("marketing.read")
    @Operation(hidden = true) // one with readOnlinePresence in the document
    public CsvTable table(
            @PathParam("code") @Size(max = 40) String code,
            @QueryParam("by") @DefaultValue(PROVINCE) @Pattern(regexp = PROVINCE) String by) {
        var rows =
                presence.byProvince(code).stream().map(OnlinePresenceRow::cells).toList();
        return CsvTable.of("online-presence", OnlinePresenceRow.HEADING, rows);
    }
}
