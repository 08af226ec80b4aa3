package org.saphan.plan.enrolledproduct;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The product that is to take part.
@Schema(description = "The product that is to take part.", examples = """
                {"productId": "019bf39f-1d04-7b8e-9c55-2a7f6e0d3b92"}""")
record NewEnrolledProduct(@NotNull UUID productId) {}
