package org.saphan.bench.contract;

import static org.assertj.core.api.Assertions.assertThat;

/// The contract assertions of one service, to be called from its last test class:
///
/// ```java
/// @QuarkusTest
/// @WithTestResource(Bench.class)
/// @Order(Integer.MAX_VALUE) // last: sees what all other tests have published
/// class ContractsTest {
///
///     @Test
///     void servesWhatTheDocumentSays() {
///         Contracts.openapi("registry");
///     }
///
///     @Test
///     void answersItsDocumentedExamples() {
///         Contracts.examples("registry").run();
///     }
///
///     @Test
///     void labelsEveryCode() {
///         Contracts.codeLists("registry");
///     }
///
///     @Test
///     void publishesWhatTheSchemasSay() {
///         Contracts.events("registry");
///     }
/// }
/// ```
public final class Contracts {

    private Contracts() {}

    /// The running service's OpenAPI document equals `contracts/<service>/openapi.yaml`, and no two operations are
    /// called
    /// the same.
    public static void openapi(String service) {
        var served = ApiDocument.served();
        assertThat(served.tree().path("paths").findValuesAsText("operationId")).doesNotHaveDuplicates();
        ContractFolder.of(service).openapi().hold(served.tree());
    }

    /// Every request example in the document is sent, and the service answers as the document says.
    public static Examples examples(String service) {
        return Examples.of(service);
    }

    /// Each enum of the document has a code list, labelled in Thai and English, as `contracts/<service>/code-lists.md`
    /// shows.
    public static void codeLists(String service) {
        new CodeListContract(service, ContractFolder.of(service)).hold(ApiDocument.served());
    }

    /// Each event type has a schema that its record keeps, and an example; everything on the service's topics keeps its
    /// schema; the AsyncAPI document says what there is.
    public static void events(String service) {
        new EventContract(service, ContractFolder.of(service)).hold();
    }
}
