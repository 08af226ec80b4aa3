package org.saphan.twin.settings.thing;

import io.smallrye.config.ConfigMapping;

@ConfigMapping(prefix = "twin")
public interface ThingConfiguration {}
