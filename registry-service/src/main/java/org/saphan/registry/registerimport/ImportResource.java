package org.saphan.registry.registerimport;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RefusalTexts;
import org.saphan.http.RequiresScope;
import org.saphan.registry.importrows.ImportKind;
import org.saphan.registry.table.Table;

@Path("/imports")
@RunOnVirtualThread
@Tag(name = "imports", description = "Whole files into the register, as durable jobs.")
class ImportResource {

    private final RegisterImports imports;
    private final RequestImport request;
    private final ImportErrors errors;
    private final RefusalTexts texts;

    ImportResource(RegisterImports imports, RequestImport request, ImportErrors errors, RefusalTexts texts) {
        this.imports = imports;
        this.request = request;
        this.errors = errors;
        this.texts = texts;
    }

    @POST
    @Consumes({Table.CSV, Table.XLSX})
    @Idempotent
    @ResponseStatus(202)
    @RequiresScope("registry.write")
    @Operation(operationId = "requestImport", summary = "Import a file", description = """
                    Only the register's steward, CDD. Takes a CSV file in UTF-8, or the first sheet of an XLSX workbook, whose \
                    first row names the columns of the kind, and answers at once with the job that imports it. A row whose \
                    number is in the register already amends it.""")
    public RestResponse<ImportDetails> request(
            @QueryParam("kind") @NotNull @Parameter(description = "What the file holds.") ImportKind kind,
            @QueryParam("dryRun") @DefaultValue("false") @Parameter(description = "Apply the rules, but not the rows.")
                    boolean dryRun,
            @QueryParam("round")
                    @Min(2546) @Max(2700) @Parameter(description = "Of ratings: their OPC round.")
                    @Nullable Integer round,
            @QueryParam("columns")
                    @Size(min = 3, max = 2000) @Parameter(
                            description = "What the file calls our columns where it calls them something else, as"
                                    + " `theirs:ours`, separated by commas. Our columns' Thai names are known already.",
                            example = "เลขที่:externalNo,ชื่อกลุ่ม:nameTh")
                    @Nullable String columns,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = Table.CSV,
                                        schema = @Schema(type = SchemaType.STRING, maxLength = 268435456)),
                                @Content(
                                        mediaType = Table.XLSX,
                                        schema = @Schema(type = SchemaType.STRING, maxLength = 268435456))
                            })
                    @NotNull UploadedFile file) {
        var job = request.run(new ImportRequest(kind, round, dryRun, columns), file);
        return Answers.accepted(job, "imports", job.importId());
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(operationId = "listImports", summary = "List imports", description = "All imports, the newest first.")
    public Page<ImportDetails> list(@Valid @BeanParam PageRequest page, @Context HttpHeaders headers) {
        var found = imports.page(page);
        var language = Languages.of(headers);
        return new Page<>(
                found.items().stream().map(each -> each.in(language, texts)).toList(), found.next());
    }

    @GET
    @Path("/{id}")
    @RequiresScope("registry.read")
    @Operation(
            operationId = "readImport",
            summary = "Read an import",
            description = "How far an import has come: its counts change with every chunk of rows.")
    public ImportDetails read(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return imports.require(id).details().in(Languages.of(headers), texts);
    }

    @GET
    @Path("/{id}/errors")
    @Produces({Table.CSV, Table.XLSX})
    @RequiresScope("registry.read")
    @Operation(operationId = "readImportErrors", summary = "Read what an import refused", description = """
                    Each refused row with the column and the rule, as CSV or XLSX: row (the header being row 1), column, code, \
                    detail. It shows no cell of the file.""")
    public Table errors(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        imports.require(id);
        return errors.table(id, Languages.of(headers));
    }
}
