package org.saphan.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An answer that refuses, as RFC 9457 has it, with the suite's `code` and `violations`.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "Why the request was refused (RFC 9457).")
public record Problem(
        @Schema(required = true, examples = "urn:saphan:problem:quota-full", maxLength = 200)
        String type,

        @Schema(required = true, description = "The kind of refusal, in Thai or English.", maxLength = 500)
        String title,

        @Schema(required = true, minimum = "400", maximum = "599")
        int status,

        @Schema(required = true, description = "What is wrong here, in Thai or English.", maxLength = 2000)
        String detail,

        @Schema(required = true, description = "Stable; for programs.", examples = "QUOTA_FULL", maxLength = 100)
        String code,

        @Schema(description = "Every broken rule.", maxItems = 1000)
        List<ProblemViolation> violations,

        @Schema(description = "The facts behind the sentence.")
        Map<String, Object> facts,

        @Schema(description = "Quote it when you report a fault.", maxLength = 100) @Nullable String requestId) {

    /// The media type of every refusal.
    public static final String MEDIA_TYPE = "application/problem+json";
}
