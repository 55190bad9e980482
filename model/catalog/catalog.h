// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/base/units.h"
#include "model/base/versions.h"
#include "model/catalog/server.h"

#include <QDate>
#include <QStringList>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace sliceboard {

/// A file of house rules in a catalog folder, as bytes; see readHouseRules().
struct HouseRuleFile {
    QString path;
    std::string bytes;
};

/// How sure the catalog is of a row: the fields that rest on inference or on sources that disagree.
struct Confidence {
    bool verified = true;
    std::vector<std::string> doubtful; ///< field names of the YAML row; empty when verified
    bool doubts(std::string_view field) const;
};

/// One GPU model of gpus.yaml.
struct GpuModel {
    std::string key; ///< "a100-pcie-40gb": how designs name it
    std::string name; ///< "NVIDIA A100 PCIe 40GB"
    std::string architecture; ///< "Ampere"
    std::string formFactor;
    std::string pciDevice; ///< "10de:20f1"; empty if unknown
    Mebibytes memory;
    int unitsPerGib = 1; ///< 2 where types of half a GiB exist, so that every slice has a whole width
    bool sharesMigInstances = false; ///< has types of Sharing::MigTimeSliced
    int regionGib = 0; ///< units 0..regionGib-1 of time-sliced placement; 0 when the model has no vGPU types
    int gpusPerBoard = 1;
    bool passthroughOnly = false; ///< no vGPU type in any driver read
    std::optional<bool> vgpuSupported;
    std::string esxiDoubt; ///< why vGPU on ESXi is doubtful; empty when it is not
    std::optional<VgpuRelease> minRelease; ///< first vGPU release for it that a document names
    std::optional<int> firstBranch; ///< first vGPU branch whose driver names its types; unset: known in all read
    std::string goneFromDriver; ///< "R550": first driver branch that names its types no more; empty: all read name them
    std::optional<bool> mixedSize; ///< time-sliced mixed-size mode
    bool migCapable = false;
    std::string migTable; ///< key into Catalog::migTable(); empty: none
    std::optional<EsxiVersion>
        nvswitchFrom; ///< first ESXi with its vGPUs on NVSwitch; unset: not on NVSwitch, or unknown
    bool peerToPeer = false; ///< a document names full-size vGPUs of it that reach each other by NVLink
    std::optional<int> mmioGib; ///< MMIO space that a VM needs for one GPU or vGPU of it
    std::optional<int> powerWatts;
    Confidence confidence;
};

enum class Sharing {
    TimeSliced, ///< several vGPUs take turns on the GPU
    Mig, ///< one vGPU fills one MIG instance
    MigTimeSliced, ///< several vGPUs share one MIG instance (RTX PRO Blackwell)
};

/// One vGPU type (ESXi: vGPU profile) of one GPU model.
struct VgpuType {
    std::string name; ///< ESXi name, "grid_a100-10c"
    std::string model; ///< key of its GPU model
    std::string series; ///< "A", "B", "B4", "C" or "Q"
    Sharing sharing = Sharing::TimeSliced;
    Mebibytes frameBuffer; ///< nominal
    std::optional<int> maxEqual; ///< most on one GPU in same-size mode, or over all MIG instances
    std::vector<int> equalIds; ///< placement IDs in same-size mode; empty where the driver exposes none
    std::optional<int> maxMixed; ///< most on one GPU in mixed-size mode; unset: mode does not exist
    std::vector<int> mixedIds; ///< placement IDs in mixed-size mode
    int mixedWidth = 0; ///< units it occupies in mixed-size mode
    std::string migProfile; ///< "3g.20gb" in the model's MIG table; empty when time-sliced
    int maxPerInstance = 1; ///< vGPUs in one MIG instance
    std::vector<int> idsInInstance;
    std::optional<bool> multiVgpu; ///< whether one VM may have several; unset: not found
    std::vector<std::string> licences;
    std::vector<std::string> sources; ///< keys for Catalog::source()
    Confidence confidence;
    /// Size as the profile name writes it, in whole GiB, at least 1 (half-GiB types count as 1).
    int sizeGib() const { return frameBuffer.value < 1024 ? 1 : int(frameBuffer.wholeGib()); }
    bool isMigBacked() const { return sharing != Sharing::TimeSliced; }
};

/// One kind of MIG GPU instance.
struct MigProfile {
    std::string name; ///< "3g.20gb"
    int computeSlices = 0;
    int memorySlices = 0; ///< it covers [start, start + memorySlices)
    std::vector<int> starts; ///< memory-slice indices at which it may start
    std::optional<int> maxInstances;
    bool mediaExtensions = false; ///< "+me"
    Confidence confidence;
};

/// MIG geometry of the GPU models that share it.
struct MigTable {
    std::string key;
    int computeSlices = 0;
    int memorySlices = 0;
    std::vector<MigProfile> profiles;
    const MigProfile *profile(std::string_view name) const;
};

/// One release of a vGPU branch and the driver versions in it. Empty: not found.
struct DriverRelease {
    VgpuRelease release;
    std::string hostEsxi; ///< version of the vGPU Manager for ESXi
    bool hostSeenOnEsxi = false; ///< else taken from the KVM driver, remembered, or unconfirmed
    std::string linuxGuest;
    std::string windowsGuest;
    bool guestDoubtful = false; ///< the source marks the guest version as suspicious
};

struct DriverBranch {
    int branch = 0; ///< 17
    std::string driverBranch; ///< "R550"
    bool longTerm = false; ///< LTS
    QDate supportEnd; ///< last day of the month in which support ends; null if unknown
    std::string esxi; ///< which ESXi, in words
    std::vector<EsxiVersion> esxiFrom; ///< named by a source; each for its minor version, from that update on
    std::vector<EsxiVersion> esxiDoubtful; ///< the same, but not read or contradicted
    std::vector<std::string> esxiListed; ///< versions that it runs on: "8.0", or "9" for all of 9
    bool esxiListRead = false; ///< the list was read as a whole; else versions not listed are just not known
    std::vector<std::string> esxiExcluded; ///< versions that it surely does not run on
    std::map<std::string, VgpuRelease> esxiDropped; ///< versions listed that a later release of the branch dropped
    std::vector<DriverRelease> releases;
};

/// What the sources say of a vGPU branch on an ESXi version.
enum class EsxiSupport { Listed, Doubtful, NotListed };

/// Whether the branch's vGPU Manager is for this ESXi version (drivers.yaml, esxi_from and esxi_doubtful).
EsxiSupport esxiSupport(const DriverBranch &branch, const EsxiVersion &esxi);

enum class DriverPairing { Compatible, GuestNewer, Incompatible, Unknown };

/// Which vGPU branches work together (drivers.yaml, compat_rule and lts_chain).
struct PairingRule {
    int sameBranchOnlyUntil = 0; ///< hosts up to this branch take guests of their own branch only
    int previousBranchFrom = 0; ///< hosts from this branch on take the branch before them
    int ltsPairFrom = 0; ///< LTS hosts from this branch on take the LTS branch before them
    std::vector<int> ltsChain; ///< LTS branches, ascending
    /// The LTS branch before an LTS branch; 0 if there is none.
    int ltsBefore(int branch) const;
};

/// A version bound or number that rules use, from limits.yaml.
struct Limit {
    std::string id;
    std::optional<EsxiVersion> esxiFrom;
    std::optional<int> branchFrom; ///< vGPU branch
    std::map<EsxiVersion, int> countByEsxi; ///< the count holds from that version up to the next
    std::vector<std::string> disputed; ///< GPU architectures on which the sources disagree
    std::map<std::string, int> numbers; ///< by name
    std::vector<std::string> names; ///< GPU models, architectures or words that the row is about
    std::map<std::string, EsxiVersion> esxiByTag; ///< build tags of components, with the ESXi version each was made for
    std::string source; ///< keys for Catalog::source(), separated by ", "
    std::string confidence; ///< Q read, S secondary, R remembered, I inferred
    /// Count in force for a version; unset below the first.
    std::optional<int> countFor(const EsxiVersion &esxi) const;
    /// A number by its name; unset if the row has none.
    std::optional<int> number(const std::string &name) const;
    /// Whether the row names it, in any case of its letters.
    bool isAbout(std::string_view name) const;
};

/// Which modules of an HGX baseboard Fabric Manager can link into one partition, by module id.
struct NvswitchTable {
    std::string key;
    std::vector<std::string> architectures; ///< of the GPUs that it holds for
    std::vector<std::vector<int>> partitions; ///< ids ascending in each
    bool hasSize(std::size_t gpus) const;
};

/// Where a fact was read.
struct Source {
    std::string key, title, url;
};

/// Everything Sliceboard knows about GPUs, vGPU types, MIG and drivers. Read once, then constant.
class Catalog {
public:
    /// Reads the catalog that ships with the program and then the user's own folder, if it exists: files there of
    /// the same names add rows or replace rows of the same key.
    static Result<Catalog> load(const QString &userFolder = {});
    /// Reads one folder in place of the shipped one; ":/catalog" is the shipped one.
    static Result<Catalog> loadFrom(const QString &folder, const QString &userFolder = {});

    /// By key or name, in any case; nullptr if unknown.
    const GpuModel *model(std::string_view keyOrName) const;
    const std::vector<GpuModel> &models() const { return m_models; }
    /// The vGPU types of a model, in catalog order.
    std::vector<const VgpuType *> typesOf(const GpuModel &model) const;
    /// The type of this name on this model; nullptr if the model has none.
    const VgpuType *type(std::string_view name, const GpuModel &model) const;
    /// Every type of this name: one, unless two models share a name.
    std::vector<const VgpuType *> types(std::string_view name) const;
    const std::vector<VgpuType> &allTypes() const { return m_types; }
    const MigTable *migTable(std::string_view key) const;
    /// The partitions of baseboards with GPUs of the model's architecture; nullptr if they are not known.
    const NvswitchTable *nvswitchTable(const GpuModel &model) const;
    const std::vector<NvswitchTable> &nvswitchTables() const { return m_nvswitchTables; }
    const std::vector<DriverBranch> &branches() const { return m_branches; }
    const DriverBranch *branch(int number) const;
    const DriverRelease *release(const VgpuRelease &release) const;
    /// Whether a vGPU guest driver of release `guest` works under a vGPU Manager of release `host` (drivers.yaml,
    /// compat_rule; RN8, RN15, RN19). Releases of one branch work together whichever is newer: the release notes
    /// speak of branches, and none read says that a newer minor release of the same branch fails. Unknown for branches
    /// that the catalog lacks and for relaxations whose first release is only remembered (the branch before hosts 9
    /// to 14, the LTS pair 13 with 11).
    DriverPairing pairing(const VgpuRelease &host, const VgpuRelease &guest) const;
    const Limit *limit(std::string_view id) const;
    const std::vector<Limit> &limits() const { return m_limits; }
    /// Servers and baseboards to begin a host with, in catalog order.
    const std::vector<Server> &servers() const { return m_servers; }
    const Server *server(std::string_view key) const;
    const Source *source(std::string_view key) const;
    /// Until when the sources were read, in words, for reports.
    const std::string &asOf() const { return m_asOf; }
    /// What the user's own folder changed or failed to say: rows replaced, files that are not read. Whole sentences.
    const QStringList &notes() const { return m_notes; }
    const std::vector<HouseRuleFile> &houseRuleFiles() const { return m_houseRuleFiles; }

private:
    friend class CatalogBuilder;
    /// Hash and equality that take no notice of the case of ASCII letters and need no copy of the word looked up.
    struct FoldedHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view word) const;
    };
    struct FoldedEqual {
        using is_transparent = void;
        bool operator()(std::string_view a, std::string_view b) const;
    };
    using Names = std::unordered_map<std::string, std::size_t, FoldedHash, FoldedEqual>;
    using ManyNames = std::unordered_multimap<std::string, std::size_t, FoldedHash, FoldedEqual>;
    /// Rows [first, last) of m_types.
    struct TypeRange {
        std::size_t first = 0;
        std::size_t last = 0;
    };

    std::vector<GpuModel> m_models;
    std::vector<VgpuType> m_types; ///< those of one model in a row, in the order of m_models
    std::vector<TypeRange> m_typesOfModel; ///< in the order of m_models
    std::vector<MigTable> m_migTables;
    std::vector<NvswitchTable> m_nvswitchTables;
    std::vector<DriverBranch> m_branches; ///< ascending
    PairingRule m_pairingRule;
    std::vector<Limit> m_limits;
    std::vector<Server> m_servers;
    std::vector<Source> m_sources;
    std::string m_asOf;
    QStringList m_notes;
    std::vector<HouseRuleFile> m_houseRuleFiles;
    Names m_modelByName; ///< keys and names
    ManyNames m_typeByName;
};

} // namespace sliceboard
