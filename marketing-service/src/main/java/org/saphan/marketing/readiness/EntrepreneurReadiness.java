package org.saphan.marketing.readiness;

import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.marketing.channel.ChannelType;

/// How ready one entrepreneur is for a channel.
@Schema(description = "How ready one entrepreneur is for a channel.")
record EntrepreneurReadiness(
        @NotNull UUID entrepreneurId,

        @Schema(maxLength = 40, examples = "OTOP-2401-2552-00001") @Nullable String otopRegistrationNo,

        @Schema(maxLength = 300, description = "As published; a person's name never is.") @Nullable String name,

        @NotNull @Schema(pattern = "\\d{2}", examples = "24")
        String provinceCode,

        @Schema(required = true) boolean ready,

        @Schema(description = "The product that lacks least; absent where the channel asks nothing of products.")
        @Nullable UUID productId,

        @Schema(maxLength = 300) @Nullable String productNameTh,

        @NotNull @Schema(maxItems = 30, description = "Everything that is.")
        List<MissingThing> missing) {

    static final List<String> HEADING = List.of(
            "entrepreneurId",
            "otopRegistrationNo",
            "name",
            "provinceCode",
            "ready",
            "productId",
            "product",
            "missing",
            "details");

    static EntrepreneurReadiness of(
            Candidate candidate, ChannelType channel, Verdict verdict, MissingTexts texts, Locale language) {
        return new EntrepreneurReadiness(
                candidate.entrepreneurId(),
                candidate.otopRegistrationNo(),
                candidate.name(),
                candidate.provinceCode(),
                verdict.isReady(),
                verdict.product().productId(),
                verdict.product().nameTh(),
                texts.shown(verdict.missing(), channel, language));
    }

    List<@Nullable Object> cells() {
        var codes = missing.stream().map(each -> each.code().name()).collect(Collectors.joining(" "));
        var details = missing.stream().map(MissingThing::detail).collect(Collectors.joining("; "));
        return Arrays.asList(
                entrepreneurId,
                otopRegistrationNo,
                name,
                provinceCode,
                ready,
                productId,
                productNameTh,
                codes,
                details);
    }
}
