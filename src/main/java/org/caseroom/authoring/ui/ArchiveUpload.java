package org.caseroom.authoring.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadHandler;
import org.caseroom.uikit.UploadWords;

/// Takes one packed folder after the other.
final class ArchiveUpload {

    private ArchiveUpload() {}

    /// @param done what to show once one has been taken or refused
    static Upload of(int mostBytes, UploadHandler take, SerializableRunnable done) {
        var upload = new Upload(take);
        upload.setI18n(UploadWords.of(upload));
        upload.setAcceptedFileTypes(".zip", "application/zip");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(mostBytes);
        upload.getElement().addEventListener("upload-success", _ -> {
            done.run();
            upload.clearFileList();
        });
        return upload;
    }
}
