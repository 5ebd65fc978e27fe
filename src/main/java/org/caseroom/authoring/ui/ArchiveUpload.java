package org.caseroom.authoring.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadHandler;
import org.caseroom.uikit.UploadWords;

/// Takes one packed folder after the other.
class ArchiveUpload extends Upload {

    /// @param done what to show once one has been taken or refused
    ArchiveUpload(int mostBytes, UploadHandler take, SerializableRunnable done) {
        super(take);
        setI18n(UploadWords.of(this));
        setAcceptedFileTypes(".zip", "application/zip");
        setMaxFiles(1);
        setMaxFileSize(mostBytes);
        getElement().addEventListener("upload-success", _ -> {
            done.run();
            clearFileList();
        });
    }
}
