package org.saphan.http.codelist;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;

@Path("/code-lists")
@RunOnVirtualThread
@Tag(name = "code-lists", description = "What the codes in bodies mean, in Thai and English.")
class CodeListResource {

    private final CodeLists lists;

    CodeListResource(CodeLists lists) {
        this.lists = lists;
    }

    @GET
    @RequiresScope("{service}.read")
    @Operation(
            operationId = "listCodeLists",
            summary = "List code lists",
            description = "Every list with its codes and their labels; what a form needs to offer choices.")
    public Listing<CodeList> list() {
        return new Listing<>(lists.all());
    }

    @GET
    @Path("/{name}")
    @RequiresScope("{service}.read")
    @Operation(operationId = "readCodeList", summary = "Read a code list", description = "One list by its name.")
    public CodeList read(
            @Parameter(description = "The list's name.", example = "dead-letter-state")
                    @PathParam("name")
                    @Size(max = 60) String name) {
        return lists.require(name);
    }
}
