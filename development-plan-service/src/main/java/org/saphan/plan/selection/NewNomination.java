package org.saphan.plan.selection;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whom an agency puts forward.
@Schema(description = "Whom an agency puts forward.", examples = """
                {
                  "entrepreneurId": "019bf39f-1d04-7b8e-9c55-2a7f6e0d3b91"
                }""")
record NewNomination(@NotNull UUID entrepreneurId) {}
