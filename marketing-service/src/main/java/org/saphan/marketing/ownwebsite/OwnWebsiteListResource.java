package org.saphan.marketing.ownwebsite;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.Cursor;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;
import org.saphan.http.table.CsvTable;
import org.saphan.http.table.KeysetRows;

@Path("/own-websites")
@RunOnVirtualThread
@Tag(name = "own-websites")
class OwnWebsiteListResource {

    private final OwnWebsites websites;

    OwnWebsiteListResource(OwnWebsites websites) {
        this.websites = websites;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("marketing.read")
    @Operation(
            operationId = "listOwnWebsites",
            summary = "List websites",
            description = "The oldest first; all conditions hold together. As CSV all of them, a row each. No duty is"
                    + " needed.")
    public Page<OwnWebsiteSummary> list(@BeanParam @Valid OwnWebsiteFilter filter, @BeanParam @Valid PageRequest page) {
        var rows = websites.matching(filter, page.afterIdOrFirst(), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> Cursor.of(row.ownWebsiteId()));
    }

    @GET
    @Produces(CsvTable.MEDIA_TYPE)
    @RequiresScope("marketing.read")
    @Operation(hidden = true) // one with listOwnWebsites in the document
    public CsvTable table(@BeanParam @Valid OwnWebsiteFilter filter) {
        var rows =
                KeysetRows.of((after, most) -> websites.matching(filter, after, most), OwnWebsiteSummary::ownWebsiteId);
        return new CsvTable("own-websites", OwnWebsiteSummary.HEADING, rows.map(OwnWebsiteSummary::cells));
    }
}
