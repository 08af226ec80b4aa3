package org.saphan.plan.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.terms.CatalogueActivity;
import org.saphan.plan.terms.ContinuesFrom;
import org.saphan.plan.terms.Development;
import org.saphan.plan.terms.DurationMonths;
import org.saphan.plan.terms.DurationScope;
import org.saphan.plan.terms.EligibilityTerms;
import org.saphan.plan.terms.Escalation;
import org.saphan.plan.terms.IndicatorTerm;
import org.saphan.plan.terms.Mandate;
import org.saphan.plan.terms.Party;
import org.saphan.plan.terms.Phase;
import org.saphan.plan.terms.Quota;
import org.saphan.plan.terms.Ranking;
import org.saphan.plan.terms.SelectionAuthority;
import org.saphan.plan.terms.Target;

/// A programme as its documents state it.
@Schema(description = "A programme as its documents state it.", examples = """
                {
                  "code": "OTOP_TO_SME",
                  "nameTh": "โครงการยกระดับผู้ประกอบการ OTOP สู่ผู้ประกอบการ SMEs",
                  "nameEn": "Raising OTOP entrepreneurs to SME entrepreneurs",
                  "ownerAgency": "OSMEP",
                  "mandate": {
                    "issuedBy": "National SME Promotion Board",
                    "reference": "Memorandum of co-operation",
                    "signedBefore": "Permanent Secretary of Industry"
                  },
                  "parties": [
                    {
                      "agency": "OSMEP",
                      "responsibilityTh": "สนับสนุนงบประมาณและประสานงาน",
                      "responsibilityEn": "Budget and coordination"
                    },
                    {
                      "agency": "DIP",
                      "responsibilityTh": "ประเมินศักยภาพและให้ความรู้",
                      "responsibilityEn": "Assessment of potential, knowledge"
                    }
                  ],
                  "continuesFrom": {
                    "opcRounds": [2552, 2553],
                    "programmes": []
                  },
                  "provinceSetAsOf": "2010-09-30",
                  "selectionAuthority": "WORKING_GROUP",
                  "eligibility": {
                    "starMin": 5,
                    "starMax": 5,
                    "kinds": ["COMMUNITY_GROUP"],
                    "roundYearsBE": [2552, 2553],
                    "requires": ["VOLUNTARY", "POTENTIAL_PASS"]
                  },
                  "quota": {"perProvince": 2, "mode": "EXACT", "totalMin": 152},
                  "agencies": [
                    {
                      "agency": "OSMEP",
                      "duties": ["SELECT", "ALLOCATE_BUDGET", "APPROVE_PLAN", "APPROVE_DISBURSEMENT", "MONITOR"]
                    },
                    {
                      "agency": "DIP",
                      "duties": ["NOMINATE", "ASSESS_POTENTIAL", "SUPPORT_KNOWLEDGE", "SUPPORT_PROCESS_PRODUCT"]
                    },
                    {
                      "agency": "CDD",
                      "duties": ["NOMINATE", "SUPPORT_LOCAL_COORDINATION"]
                    }
                  ],
                  "budgetRecipients": ["DIP"],
                  "targets": [
                    {"metric": "SELECTED_ENTREPRENEURS", "comparator": "GTE", "value": 152, "unit": "GROUP"}
                  ]
                }""")
record NewProgramme(
        @NotNull @Size(max = 40) @Pattern(regexp = Programme.CODE) @Schema(examples = "OTOP_TO_SME")
        String code,

        @NotBlank @Size(max = 300) @Schema(examples = "โครงการยกระดับผู้ประกอบการ OTOP สู่ผู้ประกอบการ SMEs")
        String nameTh,

        @NotBlank @Size(max = 300) @Schema(examples = "Raising OTOP entrepreneurs to SME entrepreneurs")
        String nameEn,

        @NotNull @Size(max = 20) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*") @Schema(examples = "OSMEP")
        String ownerAgency,

        @NotNull @Valid Mandate mandate,
        @NotNull @Size(max = 50) List<@NotNull @Valid Party> parties,
        @NotNull @Valid ContinuesFrom continuesFrom,
        @Nullable Phase phase,

        @Schema(description = "The day on which the set of provinces is read from the areas.", examples = "2010-09-30")
        @NotNull LocalDate provinceSetAsOf,

        @NotNull SelectionAuthority selectionAuthority,
        @NotNull @Valid EligibilityTerms eligibility,
        @NotNull @Valid Quota quota,
        @Valid @Nullable DurationMonths durationMonths,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid ProgrammeAgency> agencies,

        @NotNull @Size(max = 50) List<@NotNull @Size(max = 20) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*") String> budgetRecipients,

        @NotNull @Size(max = 50) List<@NotNull @Valid Target> targets,

        @Schema(description = "The programme within which this one runs.", examples = "OTOP_TO_SME")
        @Size(max = 40) @Pattern(regexp = Programme.CODE) @Nullable String partOf,

        @Schema(description = "By what it develops who takes part; absent means CUSTOM_PLAN.") @Nullable Development development,

        @Schema(description = "How a round of selection ranks; absent where no round is held.") @Valid @Nullable Ranking ranking,

        @Schema(description = "The catalogue.") @Size(max = 50) @Nullable List<@NotNull @Valid CatalogueActivity> activities,

        @Nullable DurationScope durationAppliesTo,
        @Size(max = 50) @Nullable List<@NotNull @Valid IndicatorTerm> indicators,

        @Schema(description = "How many months after the graduation the entrepreneur is visited.", examples = "[6, 12]")
        @Size(max = 10) @Nullable List<@NotNull @Min(1) @Max(120) Integer> followUpMonths,

        @Valid @Nullable Escalation escalation) {}
