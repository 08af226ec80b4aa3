// Credentials that are shown once: of the sandbox, or of an admission.

import { html, nothing } from "./vendor/lit-html/lit-html.js";
import { copy, hand } from "./pieces.js";

/** `issued`: client_id, client_secret, agency, and kafka where the installation has it. */
export function credentials(t, issued) {
    const kafka = issued.kafka;
    const line = (name, value) => (value ? html`<dt>${t(name)}</dt><dd><code translate="no">${value}</code> ${copy(t, value, t(name))}</dd>` : nothing);
    const file = () => hand(`${JSON.stringify(issued, null, 2)}\n`, `saphan-${issued.client_id}.json`, "application/json");
    return html`
        <section id="issued" class="panel warn" tabindex="-1" aria-labelledby="once">
            <h2 id="once">${t("credentials")}</h2>
            <p><strong>${t("onlyOnce")}</strong></p>
            <dl class="facts">
                ${line("agency", issued.agency)}
                ${line("clientId", issued.client_id)}
                ${line("clientSecret", issued.client_secret)}
                ${line("tokenEndpoint", issued.token_endpoint)}
                ${kafka ? html`
                    ${line("kafkaBootstrap", kafka.bootstrap)}
                    ${line("kafkaProtocol", [kafka.securityProtocol, kafka.saslMechanism].filter(Boolean).join(" · "))}
                    ${line("kafkaUser", kafka.username)}
                    ${line("kafkaPassword", kafka.password)}` : nothing}
            </dl>
            <p><button type="button" @click=${file}>${t("download")} (JSON)</button></p>
        </section>`;
}
