package org.saphan.marketing.callback;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Cursor;
import org.saphan.http.Idempotent;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;
import org.saphan.marketing.channel.ChannelQueries;

@Path("/channels/{channelId}/call-backs")
@RunOnVirtualThread
@Tag(name = "call-backs", description = "What the channel partners' own systems report.")
class ChannelCallBackResource {

    private final ChannelQueries channels;
    private final CallBacks callBacks;
    private final ReceiveCallBack receive;

    ChannelCallBackResource(ChannelQueries channels, CallBacks callBacks, ReceiveCallBack receive) {
        this.channels = channels;
        this.callBacks = callBacks;
        this.receive = receive;
    }

    @POST
    @Idempotent
    @RequiresScope("marketing.write")
    @Operation(
            operationId = "receiveCallBack",
            summary = "Report what became of an onboarding",
            description = "By the system of the agency that provides the channel, and by no other. LISTED lets the"
                    + " entrepreneur sell, under the checks of a launch; REFUSED rejects it before that; DELISTED pauses"
                    + " it. The same report again gives the same record. One that is older than the newest known, that"
                    + " says what is so already, or that would let a paused one go on, is kept and changes nothing.")
    public RestResponse<CallBackDetails> receive(
            @PathParam("channelId") UUID channelId, @NotNull @Valid NewCallBack report) {
        var callBack = receive.run(channelId, report);
        return Answers.created(
                callBack.version(), callBack, "channels", channelId, "call-backs", callBack.callBackId());
    }

    @GET
    @RequiresScope("marketing.read")
    @Operation(
            operationId = "listCallBacks",
            summary = "List a channel's call-backs",
            description = "In the order in which they came, those that changed nothing too.")
    public Page<CallBackDetails> list(
            @PathParam("channelId") UUID channelId,
            @Parameter(description = "Only of this onboarding.") @QueryParam("onboarding") @Nullable UUID onboarding,
            @BeanParam @Valid PageRequest page) {
        return Page.of(
                callBacks.ofChannel(channels.find(channelId).id(), onboarding, page).stream()
                        .map(CallBack::details)
                        .toList(),
                page.limit(),
                row -> Cursor.of(row.callBackId()));
    }

    @GET
    @Path("/{id}")
    @RequiresScope("marketing.read")
    @Operation(operationId = "readCallBack", summary = "Read a call-back", description = "One call-back by its id.")
    public RestResponse<CallBackDetails> read(
            @PathParam("channelId") UUID channelId,
            @PathParam("id") UUID id,
            @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var callBack = callBacks.require(channelId, id).details();
        return Answers.read(callBack.version(), callBack, ifNoneMatch);
    }
}
