package org.saphan.marketing.readiness;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.marketing.channel.ChannelFacts;
import org.saphan.marketing.channel.ChannelType;
import org.saphan.marketing.channel.Market;

/// How ready an entrepreneur is for one channel.
@Schema(description = "How ready an entrepreneur is for one channel.")
record ChannelReadiness(
        @NotNull UUID channelId,
        @NotNull @Schema(maxLength = 300) String nameTh,
        @NotNull @Schema(maxLength = 300) String nameEn,
        @NotNull ChannelType type,
        @NotNull Market market,
        @Schema(required = true) boolean ready,

        @Schema(description = "The product that lacks least; absent where the channel asks nothing of products.")
        @Nullable UUID productId,

        @Schema(maxLength = 300) @Nullable String productNameTh,

        @NotNull @Schema(maxItems = 30, description = "Everything that is.")
        List<MissingThing> missing) {

    static ChannelReadiness of(ChannelFacts channel, Verdict verdict, MissingTexts texts, Locale language) {
        return new ChannelReadiness(
                channel.id(),
                channel.nameTh(),
                channel.nameEn(),
                channel.type(),
                channel.market(),
                verdict.isReady(),
                verdict.product().productId(),
                verdict.product().nameTh(),
                texts.shown(verdict.missing(), channel.type(), language));
    }
}
