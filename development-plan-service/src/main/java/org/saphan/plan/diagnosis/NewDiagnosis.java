package org.saphan.plan.diagnosis;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The four sections of a diagnosis, none of which may be left out (S1-10).
@Schema(description = "The four sections of a diagnosis, none of which may be left out.", examples = """
                {
                  "strengths": ["ฝีมือทอผ้า"],
                  "weaknesses": ["ไม่มีบัญชี"],
                  "problems": [
                    {
                      "code": "PACKAGING",
                      "text": "บรรจุภัณฑ์ไม่รักษาคุณภาพสินค้า",
                      "severity": "HIGH",
                      "supportAreas": ["PROCESS_PRODUCT", "MARKETING"]
                    }
                  ],
                  "commercialPotential": "ตลาดของฝากยังโตได้"
                }""")
record NewDiagnosis(
        @Schema(description = "จุดแข็ง") @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 1000) String> strengths,

        @Schema(description = "จุดอ่อน") @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 1000) String> weaknesses,

        @Schema(description = "สภาพปัญหา") @NotEmpty @Size(max = 50) List<@NotNull @Valid NewProblem> problems,

        @Schema(description = "ศักยภาพในเชิงพาณิชย์") @NotBlank @Size(max = 4000) String commercialPotential) {}
