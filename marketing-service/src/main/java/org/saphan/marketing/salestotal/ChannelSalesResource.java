package org.saphan.marketing.salestotal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;
import org.saphan.http.table.CsvTable;
import org.saphan.marketing.channel.ChannelQueries;

@Path("/channels/{id}/sales")
@RunOnVirtualThread
@Tag(name = "reports")
class ChannelSalesResource {

    private final SalesTotals totals;
    private final ChannelQueries channels;

    ChannelSalesResource(SalesTotals totals, ChannelQueries channels) {
        this.totals = totals;
        this.channels = channels;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("marketing.read")
    @Operation(
            operationId = "readChannelSales",
            summary = "Read the sales through a channel",
            description = "Of all onboardings to the channel, added up by what is asked for: baht at home and abroad,"
                    + " and how many entrepreneurs and products. With Accept: text/csv the same as a table. Only for"
                    + " the channel's provider and OPS-MOC.")
    public Listing<SalesTotal> read(@PathParam("id") UUID id, @BeanParam @Valid SalesQuestion question) {
        return new Listing<>(rows(id, question));
    }

    @GET
    @Produces(CsvTable.MEDIA_TYPE)
    @RequiresScope("marketing.read")
    @Operation(hidden = true) // one with readChannelSales in the document
    public CsvTable table(@PathParam("id") UUID id, @BeanParam @Valid SalesQuestion question) {
        return SalesTotals.table(rows(id, question), question);
    }

    private List<SalesTotal> rows(UUID id, SalesQuestion question) {
        channels.requireProvider(id);
        return totals.ofChannel(id, question);
    }
}
