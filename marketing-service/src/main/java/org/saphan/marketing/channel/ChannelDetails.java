package org.saphan.marketing.channel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.marketing.requirement.Requirement;

/// A channel, as every reader may see it.
@Schema(description = "A way to the market that an agency provides.")
record ChannelDetails(
        @NotNull UUID channelId,
        @NotNull @Schema(maxLength = 300) String nameTh,
        @NotNull @Schema(maxLength = 300) String nameEn,
        @NotNull ChannelType type,
        @NotNull Market market,
        @NotNull @Schema(maxLength = 20, examples = "CDD") String providerAgency,

        @Schema(required = true, description = "Who sells through it has a channel of its own.")
        boolean ownChannel,

        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        @NotNull ChannelState state,
        @Nullable LocalDate closedOn,

        @NotNull @Schema(maxItems = 20, description = "What it asks of every product that is sold through it.")
        List<Requirement> requirements,

        @Schema(description = "How many entrepreneurs it has room for; absent for no limit.", examples = "40") @Nullable Integer capacity,

        @Schema(description = "Only of a channel that has not room for everybody.") @Nullable ChannelPlaces places,

        @NotNull @Schema(maxItems = 60, description = "The countries that it leads to, ISO 3166-1 alpha-2.")
        List<@Size(max = 2) String> countries,

        @Schema(required = true, description = "It is a regional export hub (S4-12).")
        boolean exportHub,

        @JsonIgnore long version) {}
