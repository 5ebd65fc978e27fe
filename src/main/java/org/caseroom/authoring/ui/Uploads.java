package org.caseroom.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/// The words of the field that takes a file.
final class Uploads {

    private Uploads() {}

    static UploadI18N words(Component of) {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(of.getTranslation("authoring.upload.drop"))
                        .setMany(of.getTranslation("authoring.upload.drop")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(of.getTranslation("authoring.upload.choose"))
                        .setMany(of.getTranslation("authoring.upload.choose")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(of.getTranslation("authoring.upload.one"))
                        .setFileIsTooBig(of.getTranslation("authoring.upload.too-large"))
                        .setIncorrectFileType(of.getTranslation("authoring.upload.kind")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(of.getTranslation("authoring.upload.under-way"))
                                .setStalled(of.getTranslation("authoring.upload.under-way"))
                                .setProcessing(of.getTranslation("authoring.upload.under-way"))
                                .setHeld(of.getTranslation("authoring.upload.under-way")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix("")
                                .setUnknown(""))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(of.getTranslation("authoring.upload.failed"))
                                .setUnexpectedServerError(of.getTranslation("authoring.upload.failed"))
                                .setForbidden(of.getTranslation("authoring.upload.failed"))))
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }
}
