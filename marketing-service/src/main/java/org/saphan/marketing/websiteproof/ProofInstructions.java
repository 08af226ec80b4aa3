package org.saphan.marketing.websiteproof;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.http.outgoing.WebAddress;

/// How the owner of a site proves it.
@Schema(description = "How the site is proven to be the entrepreneur's own.")
public record ProofInstructions(
        @NotNull @Schema(
                maxLength = 600,
                description = "Where the site shows the token.",
                examples = "https://www.sothon.example/.well-known/saphan-website.txt")
        String address,

        @NotNull @Schema(maxLength = 1000) String textTh,
        @NotNull @Schema(maxLength = 1000) String textEn) {

    public static ProofInstructions of(WebAddress site) {
        var address = site.url() + WebsiteProof.PAGE.substring(1);
        return new ProofInstructions(
                address,
                "ให้เว็บไซต์แสดงรหัส token นี้เป็นข้อความล้วนในบรรทัดของตนเองที่ " + address
                        + " แล้วจึงขอตรวจสอบเว็บไซต์ และคงไว้ตลอดไป เพราะจะมีการตรวจสอบซ้ำเป็นระยะ",
                "Let the site show the token as plain text, on a line of its own, at " + address
                        + "; then ask for the verification. Keep it there: it is looked for again from time to time.");
    }
}
