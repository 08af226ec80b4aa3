package org.saphan.marketing.channel;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The places of a channel that has not room for everybody.
@Schema(description = "The places of a channel: an entrepreneur has one from the screening on, until it leaves.")
record ChannelPlaces(
        @Schema(required = true, examples = "12") int taken,
        @Schema(required = true, examples = "28") int free) {

    static ChannelPlaces of(int capacity, int taken) {
        return new ChannelPlaces(taken, Math.max(0, capacity - taken));
    }
}
