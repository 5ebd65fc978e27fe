package org.caseroom.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;

/// What every Flow page starts with: our look alone, no theme of Vaadin's.
@StyleSheet("context://app/styles/tokens.css")
@StyleSheet("context://app/styles/fonts/fonts.css")
@StyleSheet("context://app/styles/base.css")
@StyleSheet("context://app/styles/parts.css")
@StyleSheet("context://app/styles/flow.css")
@StyleSheet("context://app/player.css")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addFavIcon("icon", "app/styles/icon.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
