package org.circula.engine;

import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.builder.KieBuilder;

/** How rules become a rule base. */
enum CompilationMode {
    /** Rules are interpreted from their text: far less to compile, and errors that name file and line. */
    CLASSIC(DrlProject.class),
    /** Rules become Java first: slower to build, no faster to run; kept to compare. */
    EXECUTABLE_MODEL(ExecutableModelProject.class);

    private final Class<? extends KieBuilder.ProjectType> projectType;

    CompilationMode(Class<? extends KieBuilder.ProjectType> projectType) {
        this.projectType = projectType;
    }

    Class<? extends KieBuilder.ProjectType> projectType() {
        return projectType;
    }
}
