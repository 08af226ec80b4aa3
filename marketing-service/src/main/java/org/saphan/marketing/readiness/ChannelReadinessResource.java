package org.saphan.marketing.readiness;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.BangkokDays;
import org.saphan.http.Cursor;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;
import org.saphan.http.table.CsvTable;
import org.saphan.http.table.KeysetRows;
import org.saphan.marketing.channel.ChannelQueries;

@Path("/channels/{id}/readiness")
@RunOnVirtualThread
@Tag(name = "readiness")
class ChannelReadinessResource {

    private final ChannelQueries channels;
    private final ReadinessRows readiness;
    private final Clock clock;

    ChannelReadinessResource(ChannelQueries channels, ReadinessRows readiness, Clock clock) {
        this.channels = channels;
        this.readiness = readiness;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("marketing.read")
    @Operation(
            operationId = "readChannelReadiness",
            summary = "Read who is ready for a channel",
            description = "Every entrepreneur in the register, suspended ones too: ready, or what is missing, of the"
                    + " product that lacks least. Computed from what is known now; certificates count while they are"
                    + " in force. With Accept: text/csv all of them as a table. No duty is needed.")
    public Page<EntrepreneurReadiness> read(
            @PathParam("id") UUID id,
            @BeanParam @Valid ReadinessFilter filter,
            @BeanParam @Valid PageRequest page,
            @Context HttpHeaders headers) {
        var today = BangkokDays.today(clock);
        var rows = readiness.of(
                channels.read(id), filter, page.afterIdOrFirst(), page.limit() + 1, today, Languages.of(headers));
        return Page.of(rows, page.limit(), row -> Cursor.of(row.entrepreneurId()));
    }

    @GET
    @Produces(CsvTable.MEDIA_TYPE)
    @RequiresScope("marketing.read")
    @Operation(hidden = true) // one with readChannelReadiness in the document
    public CsvTable table(
            @PathParam("id") UUID id, @BeanParam @Valid ReadinessFilter filter, @Context HttpHeaders headers) {
        var channel = channels.read(id);
        var today = BangkokDays.today(clock);
        var language = Languages.of(headers);
        var rows = KeysetRows.of(
                (after, most) -> readiness.of(channel, filter, after, most, today, language),
                EntrepreneurReadiness::entrepreneurId);
        return new CsvTable("readiness", EntrepreneurReadiness.HEADING, rows.map(EntrepreneurReadiness::cells));
    }
}
