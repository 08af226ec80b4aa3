package org.saphan.marketing.channel;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Cursor;
import org.saphan.http.Idempotent;
import org.saphan.http.IfMatch;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;

@Path("/channels")
@RunOnVirtualThread
@Tag(name = "channels", description = "The ways to the market that agencies provide.")
class ChannelResource {

    private final Channels channels;
    private final ChannelReading reading;
    private final OpenChannel open;
    private final AmendChannel amend;
    private final CloseChannel close;

    ChannelResource(
            Channels channels, ChannelReading reading, OpenChannel open, AmendChannel amend, CloseChannel close) {
        this.channels = channels;
        this.reading = reading;
        this.open = open;
        this.amend = amend;
        this.close = close;
    }

    @POST
    @Idempotent
    @RequiresScope("marketing.write")
    @Operation(
            operationId = "openChannel",
            summary = "Open a channel",
            description = "By the agency that provides it, or by OPS-MOC as the channels' steward.")
    public RestResponse<ChannelDetails> open(@NotNull @Valid NewChannel entry) {
        var channel = open.run(entry);
        return Answers.created(channel.version(), channel, "channels", channel.channelId());
    }

    @GET
    @RequiresScope("marketing.read")
    @Operation(
            operationId = "listChannels",
            summary = "List channels",
            description = "The oldest first; all conditions hold together.")
    public Page<ChannelDetails> list(@BeanParam @Valid ChannelFilter filter, @BeanParam @Valid PageRequest page) {
        var rows = reading.of(channels.matching(filter, page));
        return Page.of(rows, page.limit(), row -> Cursor.of(row.channelId()));
    }

    @GET
    @Path("/{id}")
    @RequiresScope("marketing.read")
    @Operation(
            operationId = "readChannel",
            summary = "Read a channel",
            description = "One channel by its id, with how many of its places are taken.")
    public RestResponse<ChannelDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var channel = reading.require(id);
        // places are taken without a new version: then the client's copy may be old although its tag is not
        return Answers.read(channel.version(), channel, channel.places() == null ? ifNoneMatch : null);
    }

    @PUT
    @Path("/{id}")
    @RequiresScope("marketing.write")
    @Operation(
            operationId = "amendChannel",
            summary = "Change a channel's names, terms and days",
            description = "By the agency that provides it, or by OPS-MOC. Who is in it already stays, whatever it asks"
                    + " from now on; it never gets fewer places than are taken.")
    public RestResponse<ChannelDetails> amend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid ChannelAmendment amendment) {
        var channel = amend.run(id, amendment, IfMatch.of(ifMatch));
        return Answers.ok(channel.version(), channel);
    }

    @PUT
    @Path("/{id}/closing")
    @RequiresScope("marketing.write")
    @Operation(
            operationId = "closeChannel",
            summary = "Close a channel",
            description =
                    "By the agency that provides it, or by OPS-MOC. For good: every onboarding to it is closed too.")
    public RestResponse<ChannelDetails> close(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch) {
        var channel = close.run(id, IfMatch.of(ifMatch));
        return Answers.ok(channel.version(), channel);
    }
}
