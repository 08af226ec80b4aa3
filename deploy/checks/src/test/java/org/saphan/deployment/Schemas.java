package org.saphan.deployment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.BackendTLSPolicy;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.Gateway;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Whether a document is what its engine takes: Kubernetes' and Strimzi's own types where they are to be had, else a
/// schema of the part that is used here. A member that is not known is a fault.
final class Schemas {

    private static final Map<String, Class<?>> TYPES = Map.ofEntries(
            Map.entry("v1 Namespace", Namespace.class),
            Map.entry("v1 ServiceAccount", ServiceAccount.class),
            Map.entry("v1 ConfigMap", ConfigMap.class),
            Map.entry("v1 Service", Service.class),
            Map.entry("apps/v1 Deployment", Deployment.class),
            Map.entry("policy/v1 PodDisruptionBudget", PodDisruptionBudget.class),
            Map.entry("networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class),
            Map.entry("gateway.networking.k8s.io/v1 Gateway", Gateway.class),
            Map.entry("gateway.networking.k8s.io/v1 HTTPRoute", HTTPRoute.class),
            Map.entry("gateway.networking.k8s.io/v1 BackendTLSPolicy", BackendTLSPolicy.class),
            Map.entry("kafka.strimzi.io/v1 Kafka", Kafka.class),
            Map.entry("kafka.strimzi.io/v1 KafkaNodePool", KafkaNodePool.class),
            Map.entry("kafka.strimzi.io/v1 KafkaUser", KafkaUser.class));

    private static final Map<String, String> FILES = Map.of(
            "cert-manager.io/v1 Certificate", "certificates.schema.json",
            "cert-manager.io/v1 ClusterIssuer", "certificates.schema.json",
            "postgresql.cnpg.io/v1 Cluster", "cloudnative-pg.schema.json",
            "postgresql.cnpg.io/v1 ScheduledBackup", "cloudnative-pg.schema.json",
            "barmancloud.cnpg.io/v1 ObjectStore", "object-store.schema.json",
            "k8s.keycloak.org/v2alpha1 Keycloak", "keycloak.schema.json");

    private static final ObjectMapper STRICT = JsonMapper.builder()
            .addModule(new SimpleModule().setDeserializerModifier(new NothingElse()))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private Schemas() {}

    static List<String> faults(JsonNode document) {
        var name = document.path("apiVersion").asText() + " "
                + document.path("kind").asText();
        if (TYPES.containsKey(name)) {
            return asType(document, TYPES.get(name));
        }
        if (!FILES.containsKey(name)) {
            return List.of("nothing is known of " + name);
        }
        var faults = bySchema(document, FILES.get(name), SpecVersion.VersionFlag.V202012);
        var pods = document.at("/spec/unsupported/podTemplate");
        return faults.isEmpty() && pods.isObject() ? asType(pods, PodTemplateSpec.class) : faults;
    }

    private static List<String> asType(JsonNode document, Class<?> type) {
        try {
            return lost("", document, STRICT.valueToTree(STRICT.treeToValue(document, type)));
        } catch (JsonProcessingException e) {
            return List.of(e.getOriginalMessage());
        }
    }

    /// What did not come through: a code that its type does not know is dropped without a word, and so is what it would
    /// be without being said. The version is what the type was found by.
    private static List<String> lost(String place, JsonNode before, JsonNode after) {
        if (before.isValueNode()) {
            return before.asText().equals(after.asText()) ? List.of() : List.of(place + " cannot be " + before);
        }
        var lost = new ArrayList<String>();
        before.properties().stream()
                .filter(each -> !each.getKey().equals("apiVersion"))
                .forEach(each ->
                        lost.addAll(lost(place + "/" + each.getKey(), each.getValue(), after.path(each.getKey()))));
        for (var i = 0; before.isArray() && i < before.size(); i++) {
            lost.addAll(lost(place + "/" + i, before.get(i), after.path(i)));
        }
        return lost;
    }

    static List<String> bySchema(JsonNode document, String file, SpecVersion.VersionFlag version) {
        try (var in = Schemas.class.getResourceAsStream(file)) {
            return JsonSchemaFactory.getInstance(version).getSchema(in).validate(document).stream()
                    .map(ValidationMessage::getMessage)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The models keep members that they do not know; here these are the faults.
    private static final class NothingElse extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public BeanDeserializerBuilder updateBuilder(
                DeserializationConfig config, BeanDescription bean, BeanDeserializerBuilder builder) {
            builder.setAnySetter(null);
            return builder;
        }
    }
}
