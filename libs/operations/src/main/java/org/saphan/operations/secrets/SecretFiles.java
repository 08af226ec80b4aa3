package org.saphan.operations.secrets;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.spi.ConfigSource;

/// The settings in the folder that `SAPHAN_SECRETS` names. They count more than the environment and less than the
/// command line, and are read once, at the start.
public final class SecretFiles implements ConfigSourceFactory {

    static final String FOLDER = "saphan.secrets";
    private static final int ABOVE_THE_ENVIRONMENT = 350;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        var named = context.getValue(FOLDER);
        if (named == null || named.getValue() == null || named.getValue().isBlank()) {
            return List.of();
        }
        var folder = new SecretFolder(Path.of(named.getValue()));
        folder.complain();
        return List.of(new PropertiesConfigSource(folder.settings(), "secrets in " + folder, ABOVE_THE_ENVIRONMENT));
    }
}
